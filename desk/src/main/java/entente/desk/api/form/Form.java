package entente.desk.api.form;

/** A record that is answered as an object: its components are the keys. */
public interface Form {}
