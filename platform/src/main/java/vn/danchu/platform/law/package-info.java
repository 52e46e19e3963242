/**
 * The common vocabulary of the law: articles, values that change in time, shares of households, periods and deadlines, the
 * calendar of working days, and the register of rules that anyone may read.
 * Plain Java only: no framework, no database, no clock. Every day that matters is handed in as a date of Viet Nam.
 */
package vn.danchu.platform.law;
