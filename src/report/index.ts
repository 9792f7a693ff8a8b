import type { Reporter } from '../model/reporter.ts';
import csv from './csv.ts';
import github from './github.ts';
import gitlab from './gitlab.ts';
import html from './html.ts';
import json from './json.ts';
import junit from './junit.ts';
import markdown from './markdown.ts';
import sarif from './sarif.ts';
import table from './table.ts';

/** Every report format, in the order in which help lists them; the first is the default. */
export const reporters: readonly Reporter[] = [table, json, html, markdown, csv, sarif, junit, gitlab, github];
