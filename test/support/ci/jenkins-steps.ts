/** The scripts of the steps `sh` of a Jenkinsfile, in order. */
export function jenkinsSteps(pipeline: string): readonly string[] {
  return [...pipeline.matchAll(/^ +sh '([^'\n]+)'$/gm)].map(([, script = '']) => script);
}
