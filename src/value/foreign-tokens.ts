/** Token formats of services that auth-doctor does not check, but that people paste instead of another token. */
export const foreignTokens: readonly { readonly kind: string; readonly name: string; readonly shape: string }[] = [
  { kind: 'github-token', name: 'GitHub token', shape: 'ghp_{36}' },
  { kind: 'github-app-token', name: 'GitHub token', shape: 'ghs_{36}' },
  { kind: 'github-oauth-token', name: 'GitHub token', shape: 'gho_{36}' },
  { kind: 'github-fine-grained-token', name: 'GitHub token', shape: 'github_pat_{60,100:word}' },
  { kind: 'gitlab-token', name: 'GitLab token', shape: 'glpat-{20,60:base64url}' },
  { kind: 'openai-key', name: 'OpenAI API key', shape: 'sk-{20,:base64url}' },
  { kind: 'aws-key-id', name: 'AWS access key id', shape: 'AKIA{16}' },
  { kind: 'aws-session-key-id', name: 'AWS access key id', shape: 'ASIA{16}' },
  { kind: 'slack-bot-token', name: 'Slack token', shape: 'xoxb-{20,:base64url}' },
  { kind: 'slack-user-token', name: 'Slack token', shape: 'xoxp-{20,:base64url}' },
  { kind: 'google-api-key', name: 'Google API key', shape: 'AIza{35:base64url}' },
  { kind: 'pypi-token', name: 'PyPI token', shape: 'pypi-{50,:base64url}' },
  { kind: 'npm-token', name: 'npm token', shape: 'npm_{36}' },
];
