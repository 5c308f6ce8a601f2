/** Reads tasks and models from the engine for the dossier; changes nothing there. */
package vn.kntc.dossier.process;
