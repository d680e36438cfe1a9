import { PrintedAddress } from '../shared/PrintedAddress';

/** The way to paper at the foot of a page of the desk, which prints the address `href`. */
export function DeskPrinting({ href }: { readonly href: string }) {
  return (
    <div className="page-footer needs-scripts">
      <PrintedAddress href={href} />
    </div>
  );
}
