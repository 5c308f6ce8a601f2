/** The law over HTTP, below {@code /api/law} (contract 1); it only reads JSON, asks the law and writes JSON. */
package vn.kntc.law.web;
