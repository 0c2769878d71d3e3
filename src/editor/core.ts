/** What is loaded with the first document and not before: the analysis with its language model. */
export { analysisSteps } from '../analysis/analyzer';
export { Memory } from '../analysis/memory';
export { previewSteps } from '../analysis/preview';
