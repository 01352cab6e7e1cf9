/**
 * The build context, as a plain map from a file's path (relative to the context, `/` between names, no `./` in front) to
 * its text. `null`: the file is there, but nobody has read its text (too large, or not text). A file that is not in the map
 * may be there all the same. `.dockerignore` belongs in it: the ignore file in force, also where that is named after the
 * Dockerfile (`api.Dockerfile.dockerignore`). A file that it names may be in the map for what it says of the image’s use.
 */
export type Project = Readonly<Record<string, string | null>>;
