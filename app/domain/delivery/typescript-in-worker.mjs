// `--import tsx` does nothing in a worker thread (tsx registers itself in the main thread only): this does.
import { register } from "tsx/esm/api";

register();
