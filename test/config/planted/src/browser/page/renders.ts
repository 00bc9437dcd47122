// breaks: browser/page may import
// breaks: the critical path is light (at run time)
import { html } from 'lit';

export const renders = html;
