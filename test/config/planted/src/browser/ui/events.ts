// breaks: ui events are bare (at run time)
import { card } from './card.ts';

export const events = card;
