import 'zone.js';
import { provideZoneChangeDetection } from '@angular/core';
import { angularFramework } from './angular-host.ts';
import { describeFramework } from './describe-framework.ts';

describeFramework(angularFramework('Angular with zone.js', () => [provideZoneChangeDetection()]));
