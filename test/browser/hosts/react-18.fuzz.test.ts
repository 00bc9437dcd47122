import * as react from 'react-18';
import { flushSync } from 'react-dom-18';
import * as client from 'react-dom-18/client';
import { renderToString } from 'react-dom-18/server';
import { describeFramework } from './describe-framework.ts';
import { reactFramework } from './react-host.ts';

describeFramework(reactFramework('React 18', { react, flushSync, client, renderToString }));
