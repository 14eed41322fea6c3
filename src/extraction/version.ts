/**
 * To be raised by hand whenever extraction finds something else in the same text. The service tells at its start that stored
 * articles were read by an earlier version; `onrecord reindex` reads them again.
 */
export const extractionVersion = 1;
