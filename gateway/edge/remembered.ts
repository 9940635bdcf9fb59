/**
 * The same function, remembering what the texts it was asked last came to.
 *
 * For headers, of which clients send a handful again and again. Somebody who makes up new ones only makes it forget.
 */
export function remembered<Value>(of: (text: string) => Value, atMost = 200): (text: string) => Value {
  const known = new Map<string, { readonly value: Value }>()
  return (text) => {
    const found = known.get(text)
    if (found) return found.value
    const value = of(text)
    if (known.size >= atMost) known.clear()
    known.set(text, { value })
    return value
  }
}
