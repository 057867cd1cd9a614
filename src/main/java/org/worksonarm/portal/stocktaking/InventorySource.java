package org.worksonarm.portal.stocktaking;

/** Whose inventory it is. */
enum InventorySource {
    NETBOX,
    MAAS
}
