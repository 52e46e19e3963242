/**
 * The life of an official record as one table: from which states each step may be taken, where it leads, and the article
 * that says so. An enum of steps implements {@link vn.danchu.platform.law.lifecycle.Step}, one line a step.
 */
package vn.danchu.platform.law.lifecycle;
