import './without-tools.ts';
import * as react from 'react';
import { flushSync } from 'react-dom';
import * as client from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { describeFramework } from './describe-framework.ts';
import { reactFramework } from './react-host.ts';

describeFramework(reactFramework('React 19', { react, flushSync, client, renderToString }));
