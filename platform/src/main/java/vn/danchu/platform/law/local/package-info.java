/**
 * What the law leaves open: the values that a province or commune may set, within the law and with a document of its own.
 * Plain Java only, so that rules may judge by them.
 */
package vn.danchu.platform.law.local;
