import { provideZonelessChangeDetection } from '@angular/core';
import { angularFramework } from './angular-host.ts';
import { describeFramework } from './describe-framework.ts';

describeFramework(angularFramework('Angular without zones', () => [provideZonelessChangeDetection()]));
