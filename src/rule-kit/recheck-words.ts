/** The text of a remedy's last step: the command that checks the platform again. Screens show it once per platform. */
export const recheckWords = 'Then check again';
