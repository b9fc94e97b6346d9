import { UsageError } from "../errors.ts";
import { type Command, type Commands, optionsOf } from "./command.ts";

/** A command with what a shell may complete after it. */
interface CompletedCommand {
  readonly name: string;
  readonly about: string;
  readonly options: readonly string[];
  /** Options whose value is a file or a folder. */
  readonly fileOptions: readonly string[];
  /** What the first word after the command may be, read from its usage: one of these words, or a story. */
  readonly firstWords: readonly string[];
  readonly takesStory: boolean;
  readonly takesFiles: boolean;
}

/** The command that writes a shell's completion of these commands. */
export function completionOf(commands: Commands): Command {
  return {
    usage: "completion bash | zsh | fish",
    about: `Prints a script with which a shell completes commands, options, stories and files. Put one of these lines into the shell's own file:

  ~/.bashrc                   source <(pullquote completion bash)
  ~/.zshrc                    source <(pullquote completion zsh)
  ~/.config/fish/config.fish  pullquote completion fish | source`,
    options: {},
    run: async ({ words, io }) => {
      const [shell, ...rest] = words;
      const script = shell === undefined || rest.length > 0 || !Object.hasOwn(SHELLS, shell) ? undefined : SHELLS[shell];
      if (script === undefined) throw new UsageError("Name one shell: bash, zsh or fish.");
      const all = Object.entries(commands).map(async ([name, [about, load]]) => completedOf(name, about, (await load()).command));
      await io.out(script(await Promise.all(all)));
      return 0;
    },
  };
}

function completedOf(name: string, about: string, command: Command): CompletedCommand {
  const options = Object.entries(optionsOf(command));
  const [, words = ""] = /^\w+ ([a-z]+(?: \| [a-z]+)*)/.exec(command.usage) ?? [];
  return {
    name,
    about,
    options: options.map(([option]) => `--${option}`),
    fileOptions: options.flatMap(([option, { value }]) => (value === "FILE" || value === "DIR" ? [`--${option}`] : [])),
    firstWords: words === "" ? [] : words.split(" | "),
    // `demo` has stories of its own, and `new` makes one.
    takesStory: /^\w+ [[<]story\b/.test(command.usage) && name !== "demo" && name !== "new",
    takesFiles: command.usage.includes("<file"),
  };
}

const SHELLS: Readonly<Record<string, (commands: readonly CompletedCommand[]) => string>> = { bash, zsh, fish };

/** A story is a folder with a story.md. */
const STORIES = "$" + '{KNOWLEDGE_DIR:-knowledge}"/*/story.md';

const quoteForShell = (words: string): string => `'${words.replaceAll("'", "'\\''")}'`;

/** The names of the commands that pass a test, between these marks. */
const namesOf = (commands: readonly CompletedCommand[], test: (command: CompletedCommand) => boolean, mark: string): string =>
  commands
    .filter(test)
    .map(({ name }) => name)
    .join(mark);

function bash(commands: readonly CompletedCommand[]): string {
  return `# Completion of pullquote for bash.
_pullquote_stories() {
  local file
  for file in "${STORIES}; do
    [[ -e $file ]] && basename "$(dirname "$file")"
  done
}
_pullquote() {
  local word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]} options="" files="" first=""
  COMPREPLY=()
  if [[ $COMP_CWORD == 1 || ( $COMP_CWORD == 2 && \${COMP_WORDS[1]} == help ) ]]; then
    COMPREPLY=($(compgen -W "${commands.map(({ name }) => name).join(" ")} help --version" -- "$word"))
    return
  fi
  case \${COMP_WORDS[1]} in
${commands.map(({ name, options, fileOptions, firstWords }) => `    ${name}) options="${options.join(" ")}" files=" ${fileOptions.join(" ")} " first="${firstWords.join(" ")}" ;;`).join("\n")}
  esac
  if [[ $COMP_CWORD == 2 ]]; then
    case \${COMP_WORDS[1]} in
      ${namesOf(commands, ({ takesStory }) => takesStory, "|")}) first="$(_pullquote_stories)" ;;
    esac
  fi
  if [[ $files == *" $before "* ]]; then COMPREPLY=() # the shell's own completion of files
  elif [[ $word == -* ]]; then COMPREPLY=($(compgen -W "$options" -- "$word"))
  elif [[ $COMP_CWORD == 2 ]]; then COMPREPLY=($(compgen -W "$first" -- "$word"))
  fi
}
complete -o default -F _pullquote pullquote`;
}

function zsh(commands: readonly CompletedCommand[]): string {
  return `# Completion of pullquote for zsh.
(( $+functions[compdef] )) || { autoload -Uz compinit && compinit }
_pullquote() {
  local -a commands options files first stories
  commands=(
${commands.map(({ name, about }) => `    ${quoteForShell(`${name}:${about}`)}`).join("\n")}
    'help:shows the help of a command'
  )
  if (( CURRENT == 2 )) || [[ $CURRENT == 3 && $words[2] == help ]]; then
    _describe command commands
    return
  fi
  case $words[2] in
${commands.map(({ name, options, fileOptions, firstWords }) => `    ${name}) options=(${options.join(" ")}) files=(${fileOptions.join(" ")}) first=(${firstWords.join(" ")}) ;;`).join("\n")}
  esac
  if (( $files[(Ie)$words[CURRENT-1]] )); then _files
  elif [[ $words[CURRENT] == -* ]]; then compadd -- $options
  elif (( CURRENT == 3 )); then
    case $words[2] in
      ${namesOf(commands, ({ takesStory }) => takesStory, "|")})
        stories=("${STORIES}(N:h:t))
        compadd -- $stories ;;
      *) compadd -- $first ;;
    esac
  elif [[ $words[2] == (${namesOf(commands, ({ takesFiles }) => takesFiles, "|")}) ]]; then _files
  fi
}
compdef _pullquote pullquote`;
}

function fish(commands: readonly CompletedCommand[]): string {
  const after = (name: string) => `complete -c pullquote -n '__fish_seen_subcommand_from ${name}'`;
  const first = (name: string) => `complete -c pullquote -n '__pullquote_first ${name}'`;
  return `# Completion of pullquote for fish.
function __pullquote_stories
  set -l folder knowledge
  set -q KNOWLEDGE_DIR; and set folder $KNOWLEDGE_DIR
  for file in $folder/*/story.md
    basename (dirname $file)
  end
end
function __pullquote_first
  set -l words (commandline -opc)
  test (count $words) -eq 2; and contains -- $words[2] $argv
end
complete -c pullquote -f
${[...commands, { name: "help", about: "shows the help of a command" }].map(({ name, about }) => `complete -c pullquote -n __fish_use_subcommand -a ${name} -d ${quoteForShell(about)}`).join("\n")}
${first("help")} -a '${commands.map(({ name }) => name).join(" ")}'
${first(namesOf(commands, ({ takesStory }) => takesStory, " "))} -a '(__pullquote_stories)'
${after(namesOf(commands, ({ takesFiles }) => takesFiles, " "))} -F
${commands
  .flatMap(({ name, options, fileOptions, firstWords }) => [
    ...(firstWords.length === 0 ? [] : [`${first(name)} -a '${firstWords.join(" ")}'`]),
    ...options.map((option) => `${after(name)} -l ${option.slice(2)}${fileOptions.includes(option) ? " -r -F" : ""}`),
  ])
  .join("\n")}`;
}
