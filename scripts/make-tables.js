/**
 * Lays out the tables that are the same in every run (`src/model/prepared.ts`) and keeps them beside the program, which takes them
 * as they are, whatever Node runs it.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { sealTables } from '../bin/code-cache.js';
import { loadProgram, PROGRAM, TABLES } from '../bin/load-program.js';
import { packTables } from '../bin/packed-tables.js';

const { program } = loadProgram({ laidOut: false });
writeFileSync(TABLES, sealTables(packTables(await program.layOutTables()), readFileSync(PROGRAM)));
