/** What the last step of a remedy says: the command that checks the platform again. Screens show it once a platform. */
export const recheckWords = 'Then check again';
