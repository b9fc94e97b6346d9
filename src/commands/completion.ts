import { UsageError } from "../errors.ts";
import { type Command, type Commands, optionsOf } from "./command.ts";

/** A command with what a shell may complete after it. */
interface Completed {
  readonly name: string;
  readonly about: string;
  readonly options: readonly string[];
}

/** The command that writes a shell's completion of these commands. */
export function completionOf(commands: Commands): Command {
  return {
    usage: "completion bash | zsh | fish",
    about: `Writes what makes a shell complete commands, options, stories and files. Put one of these into the shell's own file:

  ~/.bashrc                   source <(pullquote completion bash)
  ~/.zshrc                    source <(pullquote completion zsh)
  ~/.config/fish/config.fish  pullquote completion fish | source`,
    options: {},
    run: async ({ words, io }) => {
      const [shell, ...rest] = words;
      const script = shell === undefined || rest.length > 0 || !Object.hasOwn(SHELLS, shell) ? undefined : SHELLS[shell];
      if (script === undefined) throw new UsageError("Name one shell: bash, zsh or fish.");
      const completed = Object.entries(commands).map(async ([name, [about, load]]): Promise<Completed> => {
        const { command } = await load();
        return { name, about, options: Object.keys(optionsOf(command)).map((option) => `--${option}`) };
      });
      await io.out(script(await Promise.all(completed)));
      return 0;
    },
  };
}

const SHELLS: Readonly<Record<string, (commands: readonly Completed[]) => string>> = { bash, zsh, fish };

/** A story is a folder with a story.md. */
const STORIES = "$" + '{KNOWLEDGE_DIR:-knowledge}"/*/story.md';

const quoted = (words: string): string => `'${words.replaceAll("'", "'\\''")}'`;

function bash(commands: readonly Completed[]): string {
  return `# Completion of pullquote for bash.
_pullquote_stories() {
  local file
  for file in "${STORIES}; do
    [[ -e $file ]] && basename "$(dirname "$file")"
  done
}
_pullquote() {
  local word=\${COMP_WORDS[COMP_CWORD]} options
  COMPREPLY=()
  if [[ $COMP_CWORD == 1 || ( $COMP_CWORD == 2 && \${COMP_WORDS[1]} == help ) ]]; then
    COMPREPLY=($(compgen -W "${commands.map(({ name }) => name).join(" ")} help --version" -- "$word"))
    return
  fi
  case \${COMP_WORDS[1]} in
${commands.map(({ name, options }) => `    ${name}) options="${options.join(" ")}" ;;`).join("\n")}
  esac
  if [[ $word == -* ]]; then COMPREPLY=($(compgen -W "$options" -- "$word"))
  elif [[ \${COMP_WORDS[1]} == completion ]]; then COMPREPLY=($(compgen -W "bash zsh fish" -- "$word"))
  elif [[ $COMP_CWORD == 2 ]]; then COMPREPLY=($(compgen -W "$(_pullquote_stories)" -- "$word"))
  fi
}
complete -o default -F _pullquote pullquote`;
}

function zsh(commands: readonly Completed[]): string {
  return `# Completion of pullquote for zsh.
_pullquote() {
  local -a commands options stories
  commands=(
${commands.map(({ name, about }) => `    ${quoted(`${name}:${about}`)}`).join("\n")}
    'help:shows the help of a command'
  )
  if (( CURRENT == 2 )) || [[ $CURRENT == 3 && $words[2] == help ]]; then
    _describe command commands
    return
  fi
  case $words[2] in
${commands.map(({ name, options }) => `    ${name}) options=(${options.join(" ")}) ;;`).join("\n")}
  esac
  if [[ $words[CURRENT] == -* ]]; then compadd -- $options
  elif [[ $words[2] == completion ]]; then compadd bash zsh fish
  elif (( CURRENT == 3 )); then
    stories=("${STORIES}(N:h:t))
    compadd -- $stories
    _files
  else _files
  fi
}
compdef _pullquote pullquote`;
}

function fish(commands: readonly Completed[]): string {
  return `# Completion of pullquote for fish.
function __pullquote_stories
  set -l folder knowledge
  set -q KNOWLEDGE_DIR; and set folder $KNOWLEDGE_DIR
  for file in $folder/*/story.md
    basename (dirname $file)
  end
end
${commands.map(({ name, about }) => `complete -c pullquote -n __fish_use_subcommand -f -a ${name} -d ${quoted(about)}`).join("\n")}
complete -c pullquote -n __fish_use_subcommand -f -a help -d 'tells of a command'
complete -c pullquote -n '__fish_seen_subcommand_from completion' -f -a 'bash zsh fish'
complete -c pullquote -n '__fish_seen_subcommand_from ask timeline check status remove refresh rollback gaps add' -a '(__pullquote_stories)'
${commands
  .flatMap(({ name, options }) =>
    options.map((option) => `complete -c pullquote -n '__fish_seen_subcommand_from ${name}' -l ${option.slice(2)}`),
  )
  .join("\n")}`;
}
