/** The planner's page and its interface over HTTP: parse, call the desks, answer. */
package org.agendum.web;
