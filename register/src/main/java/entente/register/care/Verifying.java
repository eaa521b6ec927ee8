package entente.register.care;

import entente.ledger.log.Entry;
import entente.ledger.log.Fault;
import entente.ledger.log.PrivateLog;
import entente.register.account.Accounts;
import entente.register.account.Library;
import entente.register.entry.EntryKind;
import entente.register.entry.EntryReader;
import entente.register.store.Blobs;
import entente.register.store.Database;
import entente.register.store.LogStore;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;
