# shellcheck shell=bash
# Finds a JDK whatever java is on the path. To be sourced: the launcher and .ci/run both need it.
#
# find_jdk LEAST   sets jdk (its home) and jdk_version (as its release file has it);
#                  fails when there is none of at least that feature version.
#
# ENTENTE_JAVA_HOME is a word of command: when set, nothing else is looked at. ENTENTE_JDK_PLACES
# (directories, parted by colons) stands in for the usual places below; the tests use it.

find_jdk() {
  local least=$1 home java
  if [ -n "${ENTENTE_JAVA_HOME:-}" ]; then
    fits "$ENTENTE_JAVA_HOME" "$least"
    return
  fi
  if [ -n "${JAVA_HOME:-}" ] && fits "$JAVA_HOME" "$least"; then
    return 0
  fi
  java=$(type -P java) && java=$(follow "$java") && fits "${java%/bin/java}" "$least" && return 0
  local IFS=:
  # shellcheck disable=SC2086 # split at the colons, and let the stars find what is there
  for home in ${ENTENTE_JDK_PLACES-$(usual_places)}; do
    if fits "$home" "$least" || fits "$home/Contents/Home" "$least"; then
      return 0
    fi
  done
  return 1
}

usual_places() {
  printf %s '/usr/lib/jvm/*:/usr/lib64/jvm/*:/usr/java/*:/usr/local/java/*:/opt/java/*:/opt/jdk*:/opt/jvm/*'
  printf %s ":$HOME/.sdkman/candidates/java/*:$HOME/.jdks/*:$HOME/.local/share/mise/installs/java/*"
  printf %s ":$HOME/.asdf/installs/java/*:/Library/Java/JavaVirtualMachines/*:$HOME/Library/Java/JavaVirtualMachines/*"
  printf %s ':/opt/homebrew/opt/openjdk*/libexec/openjdk.jdk:/usr/local/opt/openjdk*/libexec/openjdk.jdk'
}

# Reads the release file rather than start a virtual machine: this runs before every command.
fits() {
  local line version='' feature
  [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 1
  while IFS= read -r line || [ -n "$line" ]; do
    case $line in
      JAVA_VERSION=*) version=${line#*=} ;;
    esac
  done <"$1/release"
  version=${version//\"/}
  feature=${version%%[!0-9]*}
  [ -n "$feature" ] && [ "$feature" -ge "$2" ] || return 1
  # shellcheck disable=SC2034 # for those who source this
  jdk=$1 jdk_version=$version
}

# The file at the end of a chain of links. (readlink -f is not everywhere.)
follow() {
  local file=$1 link
  while link=$(readlink "$file"); do
    case $link in
      /*) file=$link ;;
      *) file=${file%/*}/$link ;;
    esac
  done
  printf '%s\n' "$(cd -P "${file%/*}" && pwd)/${file##*/}"
}
