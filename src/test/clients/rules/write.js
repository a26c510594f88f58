import { write } from './rules.js';

write();
