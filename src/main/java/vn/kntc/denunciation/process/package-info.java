/** The process {@code denunciationResolution} and those it calls: their contracts, their steps and what officers start in them. */
package vn.kntc.denunciation.process;
