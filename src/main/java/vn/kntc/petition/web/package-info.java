/** The intake page's endpoints for officers, and the interface by which other systems hand petitions in. */
package vn.kntc.petition.web;
