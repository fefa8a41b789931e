import {editorProject} from './editor/editor-project.ts';

export default editorProject('run-in-executor');
