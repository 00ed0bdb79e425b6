import type { IsoDay } from '../../../legal/index.js';
import type { ActNature } from '../../identifier/act-nature.js';

/** The days of the five lists that name types of documents; the last three are equal. */
const FIRST = '2017-11-13';
const SECOND = '2017-12-08';

/** The last list known. Nothing tells which types were added, or withdrawn, since. */
export const LAST_LIST: IsoDay = '2019-04-18';

const ALL: ReadonlyArray<IsoDay> = [FIRST, SECOND, '2018-11-28', '2019-03-01', LAST_LIST];
const SINCE_SECOND: ReadonlyArray<IsoDay> = [SECOND, '2018-11-28', '2019-03-01', LAST_LIST];
const SINCE_THIRD: ReadonlyArray<IsoDay> = ['2018-11-28', '2019-03-01', LAST_LIST];
const FIRST_ONLY: ReadonlyArray<IsoDay> = [FIRST];
const SECOND_ONLY: ReadonlyArray<IsoDay> = [SECOND];

/** The lists in which types were seen, and these types. */
type SeenTypes = readonly [ReadonlyArray<IsoDay>, string];

/** For each nature, the types that its lists name: `99_SE`, the file of a signature, goes with every nature. */
// prettier-ignore
export const DOCUMENT_TYPE_LISTS: Readonly<Record<ActNature, ReadonlyArray<SeenTypes>>> = {
  DE: [
    [ALL, '21_DA 31_DP 99_DE'],
    [SINCE_SECOND, '21_DB 21_DE 21_DO 21_EP 21_PA 21_RP 23_DE 23_IA 31_DE 41_RA 42_AC 42_DE 43_AC 70_DE 99_SE'],
    [FIRST_ONLY, '12_AD 21_GP 31_CO 32_DP'],
    [SECOND_ONLY, '99_AR'],
  ],
  AR: [
    [ALL, '21_DA 21_DE'],
    [SINCE_SECOND, '21_DB 21_DO 21_EP 21_PA 21_RP 99_AR 99_SE'],
    [FIRST_ONLY, '21_GP 99_AT'],
  ],
  AI: [
    [ALL, '22_AG 22_AR 22_AT 22_AV 22_CO 22_DD 22_DN 22_DP 22_LE 22_NE 22_PE 22_PN 22_TA 41_AT 41_CA 41_CM 41_DE 41_IC 41_NC 99_AI'],
    [SINCE_SECOND, '22_AC 22_RE 23_PR 41_AV 41_DA 41_IN 43_AC 43_AV 43_CA 43_CM 43_DA 43_IN 43_LI 43_NC 99_SE'],
    [SINCE_THIRD, '42_AT'],
    [SECOND_ONLY, '33_AO 43_AT'],
  ],
  CC: [
    [ALL, '10_DE 11_AP 11_AV 11_IN 11_JU 11_RC 11_TP 12_AD 12_CC 12_CD 12_CR 12_DC 12_IP 12_NR 12_RS 12_ST 17_RC 31_DP 32_CV 32_DC 32_DE 32_DP 33_CC 42_AC 42_AT 42_DE'],
    [SINCE_SECOND, '10_AV 11_AC 11_AE 11_AT 11_PV 11_RA 11_RP 12_DA 31_AA 31_CO 31_DE 32_AA 33_AC 33_AO 42_AV 43_AC 99_DC 99_SE'],
    [SINCE_THIRD, '15_JU 17_CE 17_GA'],
    [FIRST_ONLY, '99_CO'],
    [SECOND_ONLY, '16_AA 16_AE 16_CA 16_CT'],
  ],
  BF: [[ALL, '70_DE 99_BU'], [SINCE_SECOND, '99_SE']],
  AU: [[ALL, '99_AU'], [SINCE_SECOND, '99_SE']],
};
