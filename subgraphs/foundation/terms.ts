/** A description that ends in the official Norwegian term, so that a reader finds the word in the law and the letters. */
export function withTerm(norwegian: string, text: string): string {
  return `${text} Norwegian: ${norwegian}.`
}
