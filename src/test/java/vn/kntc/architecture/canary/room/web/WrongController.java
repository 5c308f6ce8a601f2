package vn.kntc.architecture.canary.room.web;

import vn.kntc.architecture.canary.room.process.WrongDelegate;

/** Looks sideways. */
public class WrongController {

    WrongDelegate sideways;
}
