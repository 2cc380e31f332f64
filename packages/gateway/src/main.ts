#!/usr/bin/env node
import { runGateway } from './run-gateway.ts';

process.exitCode = await runGateway(process.argv.slice(2));
