import type { Sentences } from '../../foundation/errors.js'

/** What to do about the municipalities of a county that is to end. */
export const municipalitiesLeft: Sentences = {
  nb: 'Gi kommunene nye numre i sitt nye fylke først ("renumberMunicipality").',
  nn: 'Gje kommunane nye nummer i det nye fylket sitt først ("renumberMunicipality").',
  en: 'Give the municipalities new codes in their new county first ("renumberMunicipality").',
}
