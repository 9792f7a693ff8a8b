export * from '../model/hash.ts';
