import {editorProject} from './editor/editor-project.ts';

export default editorProject('files-in-node-and-python');
