#!/usr/bin/env node
import { letReadersGo } from '../../cli/src/terminal/let-readers-go.ts';
import { runGateway } from './run-gateway.ts';

letReadersGo('waypost-gateway');
process.exitCode = await runGateway(process.argv.slice(2));
