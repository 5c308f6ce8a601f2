/** The page Lịch nghỉ and the API of the calendar's rows; reading is for everybody signed in, changing for legal staff. */
package vn.kntc.calendar.web;
