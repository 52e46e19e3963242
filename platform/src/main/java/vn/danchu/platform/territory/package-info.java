/**
 * Administrative units in time. Codes are used again (06211 was Lộc Yên and is Cao Lộc), so a code names a unit only together with
 * a day. Plain Java: no framework, no database, no clock.
 */
package vn.danchu.platform.territory;
