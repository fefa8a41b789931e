/** The folder of the program, where every process starts that is told nothing else. */
export const HOME = '/home/programs';
