/** Pages of the case file, data of the task cards, and the case API. */
package vn.kntc.dossier.web;
