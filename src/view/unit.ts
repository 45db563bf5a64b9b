/** What is shown of a unit. */
interface NamedUnit {
  readonly kind: string;
  readonly name: string;
  readonly district?: string;
  readonly province?: string;
}

/** A unit with those that it lies in: `phường Kim Tân, Lào Cai, Lào Cai`. */
export function unitInFull({ kind, name, district, province }: NamedUnit): string {
  return [`${kind} ${name}`, district, province].filter((part) => part !== undefined).join(", ");
}
