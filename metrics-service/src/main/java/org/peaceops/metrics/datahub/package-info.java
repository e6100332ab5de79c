/** How the United Nations' Peace and Security Data Hub writes its files. */
package org.peaceops.metrics.datahub;
