import type { CompletedCommand, CompletedOption } from './completion-model.ts';
import { optionValues } from './option-values.ts';

/**
 * A completion script for PowerShell 5.1 and newer: `auth-doctor completion powershell | Out-String |
 * Invoke-Expression`.
 */
export function powerShellScript(commands: readonly CompletedCommand[]): string {
  const [check] = commands;
  return `# auth-doctor completion for PowerShell: auth-doctor completion powershell | Out-String | Invoke-Expression
Register-ArgumentCompleter -Native -CommandName @('auth-doctor', 'auth-doctor.cmd') -ScriptBlock {
  param($wordToComplete, $commandAst, $cursorPosition)
  $commands = [ordered]@{
${commands.map(({ name, words, options }) => `    ${quote(name)} = @{ words = ${list(words === 'files' ? [] : words)}; options = ${list(optionWords(options))} }`).join('\n')}
  }
  $values = @{
${valueRows(commands).join('\n')}
  }
  $before = @($commandAst.CommandElements | Where-Object { $_.Extent.EndOffset -lt $cursorPosition } | ForEach-Object { $_.ToString() })
  $command = $before | Select-Object -Skip 1 | Where-Object { $commands.Contains($_) } | Select-Object -First 1
  $last = if ($before.Count -gt 0) { $before[-1] } else { '' }
  $found = if ($values.ContainsKey($last)) { $values[$last] }
    elseif ($wordToComplete -like '-*') { $commands[$(if ($command) { $command } else { ${quote(check?.name ?? '')} })].options }
    elseif ($command) { $commands[$command].words }
    else { @($commands.Keys) + $commands[${quote(check?.name ?? '')}].words }
  $found | Where-Object { $_.StartsWith($wordToComplete) } | ForEach-Object { [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_) }
}
`;
}

function optionWords(options: readonly CompletedOption[]): readonly string[] {
  return [...options.map(({ name }) => `--${name}`), '--help'];
}

function valueRows(commands: readonly CompletedCommand[]): readonly string[] {
  return [...optionValues(commands)].map(([name, choices]) => `    ${quote(`--${name}`)} = ${list(choices)}`);
}

function list(words: readonly string[]): string {
  return `@(${words.map(quote).join(', ')})`;
}

/** PowerShell takes typographic quotation marks for plain ones. */
function quote(text: string): string {
  return `'${text.replaceAll(/['‘’‚‛]/g, (mark) => mark + mark)}'`;
}
