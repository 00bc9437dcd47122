/** Particles that Korean writes on to a noun, the longest first so that the shortest stem is tried last. */
const KOREAN =
  '이라는 입니다 에서 에게 으로 까지 부터 처럼 보다 이나 이란 라는 이며 이고 이다 들은 들이 들을 들의 은 는 이 가 을 를 에 의 로 와 과 도 만 나 란 들';

/** What may be written on to the end of these forms: they stay what they are. */
export function endingsFor(texts: readonly string[]): readonly string[] {
  return texts.some((text) => /\p{sc=Hang}/u.test(text)) ? KOREAN.split(' ') : [];
}
