/**
 * Particles that Korean writes on to a noun. A sign before each says what the noun must end in: `=` in anything,
 * `-` in a vowel, `+` in a consonant, `~` in a vowel or ㄹ.
 */
const KOREAN = [
  '=에 에는 에도 에만 에서 에서는 에서도 에서만 에서의 에게 에게는 에게도 의 도 만 만은 만의 만이 만을 까지 까지는 까지도 까지의',
  '=부터 부터는 부터의 처럼 보다 보다는 마다 밖에 들 들은 들이 들을 들의 들도 들과 들로 들에 들에게 들에서',
  '=입니다 이다 이며 이고 이나 이란 이라는',
  '-는 가 를 와 와는 와의 나 란 라는',
  '+은 이 을 과 과는 과의 으로 으로는 으로도 으로만 으로의 으로서 으로써 으로부터',
  '~로 로는 로도 로만 로의 로서 로써 로부터',
].flatMap((list) =>
  list
    .slice(1)
    .split(' ')
    .map((ending) => `${list[0]}${ending}`),
);

/** What may be written on to the end of these forms: they stay what they are. */
export function endingsFor(texts: readonly string[]): readonly string[] {
  return texts.some((text) => /\p{sc=Hang}/u.test(text)) ? KOREAN : [];
}
