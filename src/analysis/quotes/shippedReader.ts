import { REPORT_WEIGHTS } from '../../knowledge/reportWeights';
import { shippedModel } from '../names/shippedModel';
import { decodeBase64 } from '../tagger/base64';
import { Tagger } from '../tagger/tagger';
import { readWeights } from '../tagger/weights';
import { ReportReader } from './reports';

let shared: ReportReader | null = null;

/** The tagger of reported speech that comes with Chancery, unpacked when it is first asked for. */
export function shippedReader(): ReportReader {
  return (shared ??= new ReportReader({
    tagger: new Tagger(readWeights(decodeBase64(REPORT_WEIGHTS))),
    classes: shippedModel().classes,
  }));
}
