/** Tests of what officers see in Tasklist and Welcome. No room of the program: the web apps are static files and scripts. */
package vn.kntc.tasklist;
